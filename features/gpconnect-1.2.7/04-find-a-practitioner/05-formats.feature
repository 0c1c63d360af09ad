@find-a-practitioner
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @PRACS-081
  @API-HTTP-036 @API-HTTP-042 @API-HTTP-044 @APPT-GEN-039
  Scenario: PRACS-081 JSON is returned when it is accepted
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks
    And the response holds the same as before

  @PRACS-082
  @API-HTTP-037 @API-HTTP-043 @API-HTTP-044 @APPT-GEN-040
  Scenario: PRACS-082 XML is returned when it is accepted
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks
    And the response holds the same as before

  @PRACS-083
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: PRACS-083 Accept and _format may both name JSON
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @PRACS-084
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-084 Accept and _format may both name XML
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PRACS-085
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-085 _format JSON goes before Accept XML
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PRACS-086
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-086 _format XML goes before Accept JSON
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PRACS-087
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-087 _format JSON may stand before the identifier
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting XML, with _format JSON before its parameters
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PRACS-088
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-088 _format XML may stand before the identifier
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting JSON, with _format XML before its parameters
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PRACS-089
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-089 _format JSON is enough
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PRACS-090
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PRACS-090 _format XML is enough
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PRACS-091
  @API-HTTP-041 @API-HTTP-044 @APPT-GEN-043
  Scenario: PRACS-091 JSON is returned when no format is named
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for
    And the response holds the same as before

  @PRACS-092
  @API-HTTP-049 @APPT-GEN-044
  Scenario: PRACS-092 A format that is not supported is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @PRACS-093
  @API-HTTP-049 @APPT-GEN-044
  Scenario: PRACS-093 A _format that is not supported is refused
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @PRACS-094
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: PRACS-094 The answer is compressed when gzip is accepted
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks
