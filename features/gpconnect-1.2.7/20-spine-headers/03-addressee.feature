@spine-headers @books
Feature: The system that a request is for

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-ERR-039 @API-SEC-005 @API-XLS-090 @APPT-GEN-010
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    Examples:
      | id        | request                                   | error           |
      | SPINE-041 | with the ASID of another system in Ssp-To | 400 BAD_REQUEST |
      | SPINE-042 | with the consumer's own ASID in Ssp-To    | 400 BAD_REQUEST |
      | SPINE-043 | with text that is no ASID in Ssp-To       | 400 BAD_REQUEST |
