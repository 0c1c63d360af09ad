@access @books
Feature: Access tokens that do not hold

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this run and
  holds something of a patient. Interactions that do not work are left out and named.

  @PFS-AUTH-014
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And every time, the refusal is 401 or 403

    @PFS-OAS-001
    Examples:
      | id         | request                              |
      | ACCESS-001 | without an access token              |
      | ACCESS-002 | with the word Bearer and no access token |

    Examples:
      | id         | request                                       |
      | ACCESS-003 | with a text that is no access token           |
      | ACCESS-004 | with its access token under another signature |
      | ACCESS-005 | with its access token signed by another key   |
      | ACCESS-006 | with its access token unsigned                |
      | ACCESS-007 | with its access token prolonged by its holder |
      | ACCESS-011 | with an access token that has expired         |
      | ACCESS-012 | with an access token that is not valid yet    |
      | ACCESS-013 | with an access token that another key has signed |
      | ACCESS-014 | with an access token of another provider      |

    @PFS-AUTH-003
    Examples:
      | id         | request                                                               |
      | ACCESS-015 | with an access token of a patient whose identity is not proven enough |

  @ACCESS-022
  @PFS-OAS-004
  Scenario: ACCESS-022 The identifiers of a request come back with a refusal
    Given a working request of every interaction
    When each is sent with a text that is no access token
    Then every time, the response returns the X-Request-ID and X-Correlation-ID of the request
    And every time, what the response returns of X-Request-ID and X-Correlation-ID is unchanged

  @ACCESS-021
  @PFS-OAS-004
  Scenario: ACCESS-021 The identifiers of a request come back
    When each is sent as it is
    Then every time, the response returns the X-Request-ID and X-Correlation-ID of the request
    And every time, what the response returns of X-Request-ID and X-Correlation-ID is unchanged
