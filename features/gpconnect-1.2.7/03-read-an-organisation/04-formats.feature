@read-an-organisation
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @ORG-071
  @API-HTTP-036 @API-HTTP-042 @API-HTTP-044 @APPT-GEN-039
  Scenario: ORG-071 JSON is returned when it is accepted
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks
    And the response holds the same as before

  @ORG-072
  @API-HTTP-037 @API-HTTP-043 @API-HTTP-044 @APPT-GEN-040
  Scenario: ORG-072 XML is returned when it is accepted
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks
    And the response holds the same as before

  @ORG-073
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: ORG-073 Accept and _format may both name JSON
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @ORG-074
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: ORG-074 Accept and _format may both name XML
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @ORG-075
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: ORG-075 _format JSON goes before Accept XML
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @ORG-076
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: ORG-076 _format XML goes before Accept JSON
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @ORG-077
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: ORG-077 _format JSON is enough
    Given a consumer who reads the practice with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @ORG-078
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: ORG-078 _format XML is enough
    Given a consumer who reads the practice with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @ORG-079
  @API-HTTP-041 @API-HTTP-044 @APPT-GEN-043
  Scenario: ORG-079 JSON is returned when no format is named
    Given a consumer who reads the practice with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for
    And the response holds the same as before

  @ORG-080
  @API-HTTP-049 @APPT-GEN-044
  Scenario: ORG-080 A format that is not supported is refused
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @ORG-081
  @API-HTTP-049 @APPT-GEN-044
  Scenario: ORG-081 A _format that is not supported is refused
    Given a consumer who reads the practice with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @ORG-082
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: ORG-082 The answer is compressed when gzip is accepted
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks
