@transport
Feature: Connections that the provider serves

  The consumer makes each connection anew, after one that is shown to work. One thing is changed in it.

  @TLS-001
  @API-HTTP-006 @API-SEC-013
  Scenario: TLS-001 A connection over TLS 1.2 is served
    Given a connection that works
    When the consumer connects over TLS 1.2
    Then the provider serves the connection

  @TLS-002
  @API-SEC-013 @API-SSP-002
  Scenario: TLS-002 The provider authenticates the consumer too
    Given a connection that works
    When the consumer connects over TLS 1.2
    Then the provider asks for the consumer's certificate in the handshake

  @TLS-003
  @API-HTTP-006
  Scenario: TLS-003 The provider's certificate names its host
    Given a connection that works
    When the consumer connects over TLS 1.2
    Then the provider presents a certificate for its host name, from an authority that the consumer trusts

  @API-SEC-017
  Scenario Outline: <id> A connection with a cipher suite of <family> is served
    Given a connection that works
    When the consumer connects with cipher suites of <family> only
    Then the provider serves the connection

    Examples:
      | id      | family       |
      | TLS-011 | AESGCM+EECDH |
      | TLS-012 | AESGCM+EDH   |
      | TLS-013 | AES256+EECDH |
      | TLS-014 | AES256+EDH   |

  @TLS-015
  @API-SEC-018
  Scenario: TLS-015 The provider's order of cipher suites counts, not the consumer's
    Given a connection that works
    When the consumer connects with every approved cipher suite, the preferred last
    Then the provider chooses the preferred cipher suite
