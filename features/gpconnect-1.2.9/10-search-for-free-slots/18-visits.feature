@search-for-free-slots
Feature: Visits

  Whom a clinician visits, the practice decides: slots of visits are not for GP Connect.

  @SLOTS-801
  @APPT-VISIT-001
  Scenario: SLOTS-801 No Slot is of a visit
    When a consumer finds free slots
    Then no Slot is of a visit
