@spine-headers @books
Feature: Spine headers that are missing or empty

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-ERR-039 @API-SEC-007 @APPT-GEN-009
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-XLS-097
    Examples:
      | id        | request             | error           |
      | SPINE-021 | without Ssp-TraceID | 400 BAD_REQUEST |

    @API-XLS-093
    Examples:
      | id        | request          | error           |
      | SPINE-022 | without Ssp-From | 400 BAD_REQUEST |

    @API-XLS-096
    Examples:
      | id        | request        | error           |
      | SPINE-023 | without Ssp-To | 400 BAD_REQUEST |

    @API-XLS-094
    Examples:
      | id        | request                   | error           |
      | SPINE-024 | without Ssp-InteractionID | 400 BAD_REQUEST |

    @API-XLS-082 @API-XLS-091
    Examples:
      | id        | request                   | error           |
      | SPINE-031 | with an empty Ssp-TraceID | 400 BAD_REQUEST |

    @API-XLS-085
    Examples:
      | id        | request                | error           |
      | SPINE-032 | with an empty Ssp-From | 400 BAD_REQUEST |

    @API-XLS-090
    Examples:
      | id        | request              | error           |
      | SPINE-033 | with an empty Ssp-To | 400 BAD_REQUEST |

    @API-XLS-086
    Examples:
      | id        | request                         | error           |
      | SPINE-034 | with an empty Ssp-InteractionID | 400 BAD_REQUEST |
