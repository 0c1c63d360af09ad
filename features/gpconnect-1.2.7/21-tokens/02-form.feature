@tokens @books
Feature: Tokens that are malformed

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-JWT-002 @API-SEC-008 @APPT-GEN-012
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>
    And every time, the refusal has a status of the bearer token rules

    @API-ERR-039 @API-XLS-066 @API-XLS-092 @APPT-GEN-008 @FND-LOCREAD-003 @FND-ORGREAD-004 @FND-PATREAD-005
    @FND-PRACREAD-002 @FND-REG-004
    Examples:
      | id        | request                         | error           |
      | TOKEN-021 | without an Authorization header | 400 BAD_REQUEST |

    @API-ERR-039 @API-XLS-084 @APPT-GEN-008 @FND-LOCREAD-003 @FND-ORGREAD-004 @FND-PATREAD-005
    @FND-PRACREAD-002 @FND-REG-004
    Examples:
      | id        | request                              | error           |
      | TOKEN-022 | with an empty Authorization header   | 400 BAD_REQUEST |
      | TOKEN-024 | with a token without the word Bearer | 400 BAD_REQUEST |
      | TOKEN-025 | with a token of the Basic scheme     | 400 BAD_REQUEST |

    @API-ERR-039 @API-XLS-033 @APPT-GEN-008 @FND-LOCREAD-003 @FND-ORGREAD-004 @FND-PATREAD-005
    @FND-PRACREAD-002 @FND-REG-004
    Examples:
      | id        | request                           | error           |
      | TOKEN-023 | with the word Bearer and no token | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-005 @API-JWT-006 @API-XLS-067
    Examples:
      | id        | request                                                 | error           |
      | TOKEN-026 | with a token in plain JSON instead of base64url         | 400 BAD_REQUEST |
      | TOKEN-027 | with a token of characters that base64url does not have | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-005 @API-JWT-006 @API-JWT-010 @API-XLS-053
    Examples:
      | id        | request                               | error           |
      | TOKEN-028 | with a token without its trailing dot | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-005 @API-JWT-006 @API-XLS-053
    Examples:
      | id        | request                                   | error           |
      | TOKEN-029 | with a token of one part                  | 400 BAD_REQUEST |
      | TOKEN-030 | with a token of four parts                | 400 BAD_REQUEST |
      | TOKEN-032 | with a token whose payload is no JSON     | 400 BAD_REQUEST |
      | TOKEN-033 | with a token whose payload is a JSON list | 400 BAD_REQUEST |
      | TOKEN-034 | with a token whose header is no JSON      | 400 BAD_REQUEST |

    @API-ERR-036 @API-JWT-005 @API-JWT-006 @API-XLS-033
    Examples:
      | id        | request                             | error           |
      | TOKEN-031 | with a token whose payload is empty | 400 BAD_REQUEST |

  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it

    @API-JWT-009
    Examples:
      | id        | request                               |
      | TOKEN-041 | with a token that carries a signature |

    @API-JWT-007
    Examples:
      | id        | request                                      |
      | TOKEN-042 | with a token whose header names an algorithm |
