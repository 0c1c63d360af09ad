@read-an-appointment @books
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @READ-061
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: READ-061 JSON is returned when it is accepted
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks

  @READ-062
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: READ-062 XML is returned when it is accepted
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks

  @READ-063
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: READ-063 _format JSON beside Accept JSON
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @READ-064
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: READ-064 _format XML beside Accept XML
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @READ-065
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: READ-065 _format JSON goes before Accept XML
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @READ-066
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: READ-066 _format XML goes before Accept JSON
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @READ-067
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: READ-067 _format JSON is enough
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @READ-068
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: READ-068 _format XML is enough
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported

  @READ-069
  @API-HTTP-041 @APPT-GEN-043
  Scenario: READ-069 JSON is returned when no format is named
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for

  @READ-070
  @API-HTTP-049 @APPT-GEN-044
  Scenario: READ-070 A format that is not supported is refused
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @READ-071
  @API-HTTP-049 @APPT-GEN-044
  Scenario: READ-071 A _format that is not supported is refused
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @READ-072
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: READ-072 The answer is compressed when gzip is accepted
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks

  @READ-073
  @API-HTTP-044
  Scenario: READ-073 XML holds the same as JSON
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it accepting XML
    Then the response holds the same as before

  @READ-074
  @API-HTTP-044
  Scenario: READ-074 JSON holds the same when no format is named
    Given a consumer who reads an appointment of its own with success
    When the consumer repeats it naming no format
    Then the response holds the same as before
