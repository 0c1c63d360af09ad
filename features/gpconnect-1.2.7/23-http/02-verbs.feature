@http @books
Feature: Verbs that are not those of the interaction

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-ERR-040 @API-SEC-006
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-HTTP-009 @API-XLS-101
    Examples:
      | id       | request                    | error           |
      | HTTP-011 | as a POST where GET is due | 400 BAD_REQUEST |

    @API-HTTP-009 @API-XLS-100
    Examples:
      | id       | request                    | error           |
      | HTTP-012 | as a GET where POST is due | 400 BAD_REQUEST |

    @API-HTTP-009
    Examples:
      | id       | request                    | error           |
      | HTTP-013 | as a PUT where GET is due  | 400 BAD_REQUEST |
      | HTTP-014 | as a PUT where POST is due | 400 BAD_REQUEST |

    Examples:
      | id       | request                   | error           |
      | HTTP-015 | as a GET where PUT is due | 400 BAD_REQUEST |

    @API-HTTP-009
    Examples:
      | id       | request                    | error           |
      | HTTP-016 | as a POST where PUT is due | 400 BAD_REQUEST |
      | HTTP-017 | as a PATCH                 | 400 BAD_REQUEST |

    @API-FHIR-106 @API-HTTP-009
    Examples:
      | id       | request     | error           |
      | HTTP-018 | as a DELETE | 400 BAD_REQUEST |

  @API-ERR-040
  Scenario Outline: <id> A request <request> should be refused
    Given a working request of every interaction
    When each is sent <request>
    Then each error is <error>

    Examples:
      | id       | request    | error           |
      | HTTP-019 | as OPTIONS | 400 BAD_REQUEST |
