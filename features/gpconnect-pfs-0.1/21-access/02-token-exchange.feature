@access
Feature: The exchange of an identity token

  The provider's token endpoint grants an access token in exchange for an identity token of a patient whom it knows, proven to
  level P9, to a client that it knows.

  @ACCESS-101
  @PFS-AUTH-001 @PFS-AUTH-004
  Scenario: ACCESS-101 An identity token is exchanged for an access token
    When the identity token of a patient is exchanged
    Then an access token is granted

  Scenario Outline: <id> Nothing is granted for <token>
    When <token> is exchanged
    Then no access token is granted, because <reason>

    @PFS-AUTH-009
    Examples:
      | id         | token                                          | reason                                          |
      | ACCESS-102 | an identity token that has expired             | the identity token has expired                  |
      | ACCESS-103 | an identity token that is not valid yet        | the identity token is not valid yet             |
      | ACCESS-104 | an identity token that another key has signed  | another key has signed the identity token       |
      | ACCESS-105 | an identity token of another issuer            | the identity token is nobody knows whose        |
      | ACCESS-106 | a text that is no identity token               | the identity token is none                      |

    @PFS-AUTH-003 @PFS-AUTH-009
    Examples:
      | id         | token                              | reason                                  |
      | ACCESS-107 | an identity token of the level P5  | the identity is not proven to level P9  |

    @PFS-AUTH-006
    Examples:
      | id         | token                                                              | reason                                 |
      | ACCESS-108 | the identity token of somebody whom the practice does not know     | the practice does not know the patient |

    @PFS-AUTH-007
    Examples:
      | id         | token                                     | reason                                        |
      | ACCESS-109 | an identity token for another application | the identity token is for another application |

  @ACCESS-111
  @PFS-AUTH-005
  Scenario: ACCESS-111 Nothing is granted to a client that signs with another key
    When an identity token is exchanged with an assertion that another key has signed
    Then no access token is granted, because another key has signed the assertion of the client

  @ACCESS-112
  @PFS-AUTH-005
  Scenario: ACCESS-112 Nothing is granted to a client that nobody knows
    When an identity token is exchanged by a client that nobody knows
    Then no access token is granted, because nobody knows the client
