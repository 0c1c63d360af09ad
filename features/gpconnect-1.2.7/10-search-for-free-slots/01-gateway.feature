@search-for-free-slots
Feature: Search for free slots works at all

  What the other scenarios of the endpoint build on: a search in the form that the specification shows is answered.

  @SLOTS-001 @gateway
  @APPT-GEN-001 @APPT-GEN-002 @APPT-SLOTS-060 @APPT-SLOTS-061 @APPT-SLOTS-063 @APPT-SLOTS-074 @APPT-SLOTS-076
  Scenario: SLOTS-001 A search for free slots is answered with a searchset Bundle
    When a consumer searches for free slots
    Then the response is 200 OK
    And no body was needed
    And the response is a searchset Bundle
