@tokens @books
Feature: Tokens that are expired or live too long

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-ERR-036 @API-JWT-018 @API-JWT-021
    Examples:
      | id        | request                                    | error           |
      | TOKEN-111 | with a token that expired five minutes ago | 400 BAD_REQUEST |
      | TOKEN-112 | with a token that expired a minute ago     | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-018 @API-JWT-019 @API-JWT-021 @API-XLS-061
    Examples:
      | id        | request                                        | error           |
      | TOKEN-113 | with a token that expires before it was issued | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-018 @API-JWT-019 @API-JWT-021 @API-XLS-038
    Examples:
      | id        | request                               | error           |
      | TOKEN-114 | with a token that expires at second 0 | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-018 @API-JWT-019 @API-JWT-021 @API-XLS-060
    Examples:
      | id        | request                                      | error           |
      | TOKEN-115 | with a token that expires at a negative time | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-019 @API-JWT-024 @API-XLS-040
    Examples:
      | id        | request                                  | error           |
      | TOKEN-116 | with a token that was issued at second 0 | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-012 @API-JWT-019 @API-XLS-054
    Examples:
      | id        | request                             | error           |
      | TOKEN-117 | with a token that lives for an hour | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-012 @API-JWT-019 @API-XLS-061
    Examples:
      | id        | request                              | error           |
      | TOKEN-118 | with a token that lives for a minute | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-012 @API-JWT-020 @API-JWT-025 @API-XLS-039
    Examples:
      | id        | request                                      | error           |
      | TOKEN-119 | with a token whose times are in milliseconds | 400 BAD_REQUEST |

    @API-JWT-019 @API-XLS-054
    Examples:
      | id        | request                                 | error           |
      | TOKEN-120 | with a token that lives for 301 seconds | 400 BAD_REQUEST |

    @API-JWT-019 @API-XLS-061
    Examples:
      | id        | request                                 | error           |
      | TOKEN-121 | with a token that lives for 299 seconds | 400 BAD_REQUEST |
