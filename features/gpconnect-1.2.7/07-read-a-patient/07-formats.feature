@read-a-patient
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @PAT-091
  @API-HTTP-036 @API-HTTP-042 @API-HTTP-044 @APPT-GEN-039
  Scenario: PAT-091 JSON is returned when it is accepted
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks
    And the response holds the same as before

  @PAT-092
  @API-HTTP-037 @API-HTTP-043 @API-HTTP-044 @APPT-GEN-040
  Scenario: PAT-092 XML is returned when it is accepted
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks
    And the response holds the same as before

  @PAT-093
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-093 Accept and _format may both name JSON
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PAT-094
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-094 Accept and _format may both name XML
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PAT-095
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-095 _format JSON goes before Accept XML
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PAT-096
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-096 _format XML goes before Accept JSON
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PAT-097
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-097 _format JSON may stand before other parameters
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting XML, with _format JSON before its parameters
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PAT-098
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-098 _format XML may stand before other parameters
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting JSON, with _format XML before its parameters
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PAT-099
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-099 _format JSON is enough
    Given a consumer who reads a patient with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PAT-100
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PAT-100 _format XML is enough
    Given a consumer who reads a patient with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PAT-101
  @API-HTTP-041 @API-HTTP-044 @APPT-GEN-043
  Scenario: PAT-101 JSON is returned when no format is named
    Given a consumer who reads a patient with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for
    And the response holds the same as before

  @PAT-102
  @API-HTTP-049 @APPT-GEN-044
  Scenario: PAT-102 A format that is not supported is refused
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @PAT-103
  @API-HTTP-049 @APPT-GEN-044
  Scenario: PAT-103 A _format that is not supported is refused
    Given a consumer who reads a patient with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @PAT-104
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: PAT-104 The answer is compressed when gzip is accepted
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks
