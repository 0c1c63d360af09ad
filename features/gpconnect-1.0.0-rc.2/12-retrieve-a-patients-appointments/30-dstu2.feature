@retrieve-a-patients-appointments
Feature: The period of a retrieval on DSTU2

  start is optional, takes any prefix and times, and may ask for the past.

  @books @uses:search-for-free-slots @uses:book-an-appointment
  Scenario Outline: <id> <title>
    Given an appointment that the consumer booked
    When the consumer retrieves <what>
    Then <title>

    @DST2B-FHIR-013 @DST2B-RETR-015
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-751 | what starts before the day of the appointment, and before the next day          | lt selects the appointments that start before a day           |

    @DST2B-FHIR-013 @DST2B-RETR-017
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-752 | what starts after the day of the appointment, and after the day before it       | gt selects the appointments that start after a day            |

    @DST2B-RETR-019
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-753 | what starts on the day of the appointment, and on the days beside it            | eq selects the appointments that start on a day               |

    @DST2B-RETR-020
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-754 | the day of the appointment and the days beside it without a prefix              | a start without a prefix selects as eq does                   |

    @DST2B-RETR-014 @DST2B-RETR-037
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-755 | with a lower bound alone around the appointment                                 | a lower bound alone selects the appointments from it on       |

    @DST2B-RETR-014 @DST2B-RETR-038
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-756 | with an upper bound alone around the appointment                                | an upper bound alone selects the appointments up to it        |

    @DST2B-RETR-014
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-757 | all appointments of the patient                                                 | without start every appointment is selected                   |

    @DST2B-RETR-021 @DST2B-RETR-023
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-758 | with times around the start of the appointment                                  | bounds with a time select by the time                         |

    @DST2B-RETR-039
    Examples:
      | id       | what                                                                            | title                                                         |
      | RETR-765 | all appointments of the patient                                                 | without start an appointment to come is listed                |

  @RETR-759
  @DST2B-RETR-024
  Scenario: RETR-759 A period that has passed is accepted
    When a consumer retrieves a patient's appointments of two weeks that have passed
    Then the retrieval is accepted, because its period may have passed

  @RETR-760 @books @uses:search-for-free-slots @uses:book-an-appointment
  @DST2B-RETR-042
  Scenario: RETR-760 An appointment that is retrieved holds what was booked, and nothing else
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment holds what was booked
