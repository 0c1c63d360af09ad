@access @uses:retrieve-a-patients-appointments
Feature: What patients may do with their appointments

  A practice gives its patients one of three levels: none, view and manage.

  @ACCESS-301
  @PFS-AUTH-012
  Scenario: ACCESS-301 A patient who may view is shown appointments
    When a patient who may only view asks for a list of appointments
    Then the patient is served, because viewing is permitted

  @ACCESS-302 @books @uses:search-for-free-slots @uses:book-an-appointment
  @PFS-AUTH-012
  Scenario: ACCESS-302 A patient who may only view does not book
    When a patient who may only view books
    Then the patient is refused, because viewing does not permit booking

  @ACCESS-303
  @PFS-AUTH-012
  Scenario: ACCESS-303 A patient without access to appointments is shown none
    When a patient without access to appointments asks for a list of them
    Then the patient is refused, because access to appointments is not given

  @ACCESS-304
  @PFS-AUTH-011
  Scenario: ACCESS-304 A patient whose online access was never enabled is shown none
    When a patient whose online access was never enabled asks for a list of appointments
    Then the patient is refused, because online access was never enabled

  @ACCESS-305
  @PFS-AUTH-012
  Scenario: ACCESS-305 A patient without access to appointments is shown no free slots
    When a patient without access to appointments searches for free slots
    Then the patient is refused, because access to appointments is not given
