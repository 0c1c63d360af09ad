@book-an-appointment @books
Feature: Formats of a booking and of its answer

  The format of the answer is the one that _format asks for, else the one that the Accept header asks for, else that of
  the booking itself. JSON is mandatory, XML is recommended.

  @BOOK-181
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: BOOK-181 A booking in XML is taken and answered in XML
    Given a patient and a free slot
    When the consumer books in XML
    Then a booking in XML is taken and answered in XML

  @BOOK-182
  @API-FHIR-097 @API-HTTP-040 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-GEN-042
  Scenario: BOOK-182 A booking in JSON is answered in JSON when no format is asked for
    Given a patient and a free slot
    When the consumer books in JSON, naming no format for the answer
    Then the booking is taken
    And the response is in JSON, as the booking was

  @BOOK-183
  @API-HTTP-040 @APPT-GEN-042
  Scenario: BOOK-183 A booking in XML is answered in XML when no format is asked for
    Given a patient and a free slot
    When the consumer books in XML, naming no format for the answer
    Then the response is in XML, as the booking was, or says that XML is not supported

  @BOOK-184
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: BOOK-184 A booking in JSON is answered in XML when the Accept header asks for it
    Given a patient and a free slot
    When the consumer books in JSON, accepting XML
    Then the response is in XML, as the Accept header asks

  @BOOK-185
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: BOOK-185 A booking in XML is answered in JSON when the Accept header asks for it
    Given a patient and a free slot
    When the consumer books in XML, accepting JSON
    Then the response is in JSON, as the Accept header asks

  @BOOK-186
  @API-FHIR-097 @API-HTTP-038 @API-HTTP-039 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120
  @APPT-GEN-041
  Scenario: BOOK-186 _format JSON comes before an Accept header that asks for XML
    Given a patient and a free slot
    When the consumer books in JSON, accepting XML, with _format JSON
    Then the booking is taken
    And the response is in JSON, as _format asks, whatever the Accept header asks

  @BOOK-187
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: BOOK-187 _format XML comes before an Accept header that asks for JSON
    Given a patient and a free slot
    When the consumer books in JSON, accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @BOOK-188
  @API-HTTP-049 @APPT-GEN-044
  Scenario: BOOK-188 A booking in a format that is not supported is refused
    Given a patient and a free slot
    When the consumer books in a format that is not supported
    Then the response says that the format is not supported
