@spine-headers @books
Feature: Interaction ids that do not fit

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-SEC-006 @APPT-GEN-011
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-ERR-041 @API-SDS-030 @API-XLS-103
    Examples:
      | id        | request                                                          | error           |
      | SPINE-051 | with the interaction id of the same verb on another resource     | 400 BAD_REQUEST |
      | SPINE-052 | with the interaction id of another interaction with the resource | 400 BAD_REQUEST |
      | SPINE-053 | with an interaction id of the structured record                  | 400 BAD_REQUEST |

    @API-ERR-039 @API-XLS-086
    Examples:
      | id        | request                                    | error           |
      | SPINE-054 | with an interaction id that does not exist | 400 BAD_REQUEST |
      | SPINE-055 | with an interaction id without its prefix  | 400 BAD_REQUEST |

  @API-XLS-102
  Scenario Outline: <id> A request <request> should be refused
    Given a working request of every interaction
    When each is sent <request>
    Then each error is <error>

    Examples:
      | id        | request                             | error           |
      | SPINE-056 | with its interaction id in capitals | 400 BAD_REQUEST |
