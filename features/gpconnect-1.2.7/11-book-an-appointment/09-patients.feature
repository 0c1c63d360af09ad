@book-an-appointment @books
Feature: Patients for whom appointments are booked

  Somebody who is not registered at the practice is registered first, and may then be booked for. A patient's dissent
  from sharing does not apply to appointments.

  @BOOK-081 @uses:register-a-patient
  @APPT-BOOK-115 @APPT-BOOK-117 @APPT-GEN-067 @APPT-GEN-070
  Scenario: BOOK-081 A patient who has just been registered temporarily may be booked for
    Given a patient who has just been registered temporarily, and a free slot
    When the consumer books
    Then a booking for the temporary patient is taken

  @BOOK-082
  @APPT-GEN-015 @APPT-GEN-016
  Scenario: BOOK-082 A patient who dissents from sharing may be booked for
    Given a patient who dissents from sharing, and a free slot
    When the consumer books
    Then a booking for the dissenting patient is taken
