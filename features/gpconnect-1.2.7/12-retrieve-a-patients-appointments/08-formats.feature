@retrieve-a-patients-appointments
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @RETR-081
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: RETR-081 JSON is returned when it is accepted
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks

  @RETR-082
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: RETR-082 XML is returned when it is accepted
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks

  @RETR-083
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: RETR-083 _format JSON beside Accept JSON
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @RETR-084
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: RETR-084 _format XML beside Accept XML
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @RETR-085
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: RETR-085 _format JSON goes before Accept XML
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @RETR-086
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: RETR-086 _format XML goes before Accept JSON
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @RETR-087
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: RETR-087 _format JSON is enough
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @RETR-088
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: RETR-088 _format XML is enough
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported

  @RETR-089
  @API-HTTP-041 @APPT-GEN-043
  Scenario: RETR-089 JSON is returned when no format is named
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for

  @RETR-090
  @API-HTTP-049 @APPT-GEN-044
  Scenario: RETR-090 A format that is not supported is refused
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @RETR-091
  @API-HTTP-049 @APPT-GEN-044
  Scenario: RETR-091 A _format that is not supported is refused
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @RETR-092
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: RETR-092 The answer is compressed when gzip is accepted
    Given a consumer who retrieves a patient's appointments with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks

  @RETR-093 @books @uses:search-for-free-slots @uses:book-an-appointment
  @API-HTTP-044
  Scenario: RETR-093 XML holds the same as JSON
    Given a consumer who retrieves the appointments of a patient for whom it booked with success
    When the consumer repeats it accepting XML
    Then the response holds the same as before

  @RETR-094 @books @uses:search-for-free-slots @uses:book-an-appointment
  @API-HTTP-044
  Scenario: RETR-094 JSON holds the same when no format is named
    Given a consumer who retrieves the appointments of a patient for whom it booked with success
    When the consumer repeats it naming no format
    Then the response holds the same as before
