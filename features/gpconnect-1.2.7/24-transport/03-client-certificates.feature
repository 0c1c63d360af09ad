@transport
Feature: Client certificates that are not the Spine Secure Proxy's

  The consumer makes each connection anew, after one that is shown to work, and shows another certificate or none.
  Certificates that an authority of the provider's trust would have to issue are those that provider.yaml names.

  Scenario Outline: <id> A connection <connection> is refused
    Given a connection that works
    When the consumer connects <connection>
    Then the provider refuses the connection

    @API-SEC-002 @API-SSP-002 @APPT-GEN-007 @FND-LOCREAD-002 @FND-ORGREAD-003 @FND-PATREAD-004
    @FND-PRACREAD-001 @FND-REG-003
    Examples:
      | id      | connection                   |
      | TLS-041 | without a client certificate |

    @API-SEC-021 @API-SEC-022
    Examples:
      | id      | connection                                                                 |
      | TLS-042 | with a self-signed client certificate                                      |
      | TLS-043 | with a client certificate of an authority unknown to the provider          |
      | TLS-044 | with an expired client certificate of an authority unknown to the provider |

    @API-SEC-023
    Examples:
      | id      | connection                                 |
      | TLS-051 | with a client certificate that has expired |

    @API-SEC-024
    Examples:
      | id      | connection                                 |
      | TLS-052 | with a client certificate that was revoked |

    @API-SEC-001 @API-SEC-025
    Examples:
      | id      | connection                                    |
      | TLS-053 | with the client certificate of another system |
