@get-the-capability-statement
Feature: The service root URL

  Everything is served below it, the capability statement first.

  @META-801
  @PFS-ROUT-001 @PFS-ROUT-002 @PFS-ROUT-003
  Scenario: META-801 The service root URL has its form
    When a consumer asks for the capability statement
    Then the service root URL is https://[FQDN]/[ODS code]/[FHIR version]/[major version]/[segment]
    And the service root URL, where it has that form, has a major version and writes STU3 in upper case
