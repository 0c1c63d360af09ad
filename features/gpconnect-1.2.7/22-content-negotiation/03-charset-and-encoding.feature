@content-negotiation @books
Feature: Charset, compression and transfer encoding

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @FORMAT-041
  @API-HTTP-056
  Scenario: FORMAT-041 A charset in Accept is tolerated
    Given a working request of every interaction
    When each is sent accepting a charset in Accept
    Then every time, the request is served, with its charset in Accept

  @FORMAT-042
  @API-HTTP-056
  Scenario: FORMAT-042 Accept-Charset is tolerated
    Given a working request of every interaction
    When each is sent with Accept-Charset
    Then every time, the request is served, with its Accept-Charset

  @FORMAT-043
  @API-HTTP-005
  Scenario: FORMAT-043 A space before the charset is tolerated
    Given a working request of every interaction
    When each is sent with a space before the charset of its body
    Then every time, the request is served, with a space before its charset

  @FORMAT-051
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: FORMAT-051 The answer is compressed when gzip is accepted
    Given a working request of every interaction
    When each is sent accepting gzip
    Then every time, the response is compressed with gzip, as the Accept-Encoding header asks

  @FORMAT-052
  @API-HTTP-005 @API-HTTP-060
  Scenario: FORMAT-052 The answer is not compressed when nothing but identity is accepted
    Given a working request of every interaction
    When each is sent accepting no compression
    Then every time, the response is not compressed

  @FORMAT-053
  @API-HTTP-050 @APPT-GEN-047
  Scenario: FORMAT-053 A body in chunks is taken
    Given a working request of every interaction
    When each is sent whose body comes in chunks
    Then every time, the request is served, with its body in chunks

  @FORMAT-054
  @API-HTTP-052
  Scenario: FORMAT-054 Text beyond ASCII is kept
    Given a working request of every interaction
    When each is sent with letters beyond ASCII in its text
    Then every time, the text comes back as it was sent
