@retrieve-a-patients-appointments
Feature: The prefix ne of a retrieval

  @RETR-771 @books @uses:search-for-free-slots @uses:book-an-appointment
  @DST2A-RETR-017
  Scenario: RETR-771 ne selects the appointments that do not start on a day
    Given an appointment that the consumer booked
    When the consumer retrieves what does not start on the day of the appointment, and on the next day
    Then ne selects the appointments that do not start on a day
