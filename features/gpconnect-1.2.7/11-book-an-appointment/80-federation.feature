@book-an-appointment @books
Feature: A consumer's session across a federation

  A consumer that books for several practices calls each under its own base URL and ASID; one call addresses one practice.
  The other practices are those that provider.yaml names.

  @BOOK-801 @uses:read-an-appointment
  @APPT-GEN-067 @APPT-GEN-068
  Scenario: BOOK-801 The session of search, find, book and read works at each practice
    When the consumer searches, finds the patient, books and reads at each practice of the federation
    Then the session works at each of them
