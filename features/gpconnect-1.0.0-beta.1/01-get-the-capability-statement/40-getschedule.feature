@get-the-capability-statement
Feature: The Conformance statement of 1.0.0-beta.1

  @META-771
  @DST2A-META-010
  Scenario: META-771 The Conformance statement lists the operation for slots
    When a consumer asks for the capability statement
    Then the Conformance statement lists the operation gpc.getschedule
