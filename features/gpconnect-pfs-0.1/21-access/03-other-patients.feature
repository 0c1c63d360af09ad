@access @books @uses:search-for-free-slots @uses:book-an-appointment @uses:read-an-appointment
Feature: The record of one patient is closed to another

  Each route to appointments is tried with the access token of another patient, who is as welcome as the first.

  @ACCESS-201 @uses:retrieve-a-patients-appointments
  @PFS-AUTH-004 @PFS-ERR-016
  Scenario: ACCESS-201 Another patient is not shown the list of appointments
    Given an appointment that the consumer booked
    And another patient
    When the other patient asks for its list of appointments
    Then the other patient is refused the list of appointments

  @ACCESS-202
  @PFS-AUTH-004 @PFS-ERR-016
  Scenario: ACCESS-202 Another patient is not shown the appointment
    Given an appointment that the consumer booked
    And another patient
    When the other patient reads the appointment
    Then the other patient is refused the appointment

  @ACCESS-203 @uses:cancel-an-appointment
  @PFS-AUTH-004 @PFS-ERR-016
  Scenario: ACCESS-203 Another patient does not cancel the appointment
    Given an appointment that the consumer booked
    And another patient
    When the other patient cancels the appointment
    Then the other patient is refused the cancellation
    And the appointment is as it was

  @ACCESS-204
  @PFS-AUTH-004 @PFS-ERR-016 @PFS-GEN-023
  Scenario: ACCESS-204 Another patient does not book in the name of the first
    Given an appointment that the consumer booked
    And another patient
    When the other patient books in its name
    Then the other patient is refused the booking
    And nothing was booked

  @ACCESS-205 @uses:cancel-an-appointment
  @PFS-AUTH-004 @PFS-ERR-016
  Scenario: ACCESS-205 Another patient is not shown a cancelled appointment
    Given an appointment that the consumer booked and cancelled
    And another patient
    When the other patient reads the appointment
    Then the other patient is refused the appointment
