@tokens @books
Feature: Tokens that have to be accepted

  An unsigned token with ten claims, a new one for every request. What a provider makes of the scope is its own affair.

  @TOKEN-001
  @API-HTTP-066 @API-JWT-013 @API-JWT-029 @API-JWT-030 @API-JWT-031 @API-JWT-039 @API-JWT-043 @API-JWT-055
  @API-SEC-030 @API-SEC-031 @API-SEC-032 @API-SEC-033 @API-SEC-034 @API-SEC-035
  Scenario: TOKEN-001 A proper token is accepted by every interaction
    When each is sent as it is
    Then each is served with its own token

  @TOKEN-002
  @API-SEC-009 @API-SEC-029
  Scenario: TOKEN-002 A scope of another interaction is ignored or refused
    Given a working request of every interaction
    When each is sent with the scope of another interaction
    Then every time, the request is served, or refused with an OperationOutcome

  Scenario Outline: <id> A request <request> is served
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction serves it

    @API-JWT-026
    Examples:
      | id        | request                                                |
      | TOKEN-011 | with a token that was issued 200 seconds in the future |
      | TOKEN-012 | with a token that was issued 200 seconds ago           |

    @API-JWT-054
    Examples:
      | id        | request                                                        |
      | TOKEN-013 | with a token whose requesting_practitioner has the SDS ids UNK |

    @API-JWT-053
    Examples:
      | id        | request                                                            |
      | TOKEN-014 | with a token whose requesting_practitioner has an SDS user id only |
