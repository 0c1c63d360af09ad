@read-a-location
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @LOC-071
  @API-HTTP-036 @API-HTTP-042 @API-HTTP-044 @APPT-GEN-039
  Scenario: LOC-071 JSON is returned when it is accepted
    Given a consumer who reads a location with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks
    And the response holds the same as before

  @LOC-072
  @API-HTTP-037 @API-HTTP-043 @API-HTTP-044 @APPT-GEN-040
  Scenario: LOC-072 XML is returned when it is accepted
    Given a consumer who reads a location with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks
    And the response holds the same as before

  @LOC-073
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: LOC-073 Accept and _format may both name JSON
    Given a consumer who reads a location with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @LOC-074
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: LOC-074 Accept and _format may both name XML
    Given a consumer who reads a location with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @LOC-075
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: LOC-075 _format JSON goes before Accept XML
    Given a consumer who reads a location with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @LOC-076
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: LOC-076 _format XML goes before Accept JSON
    Given a consumer who reads a location with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @LOC-077
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: LOC-077 _format JSON is enough
    Given a consumer who reads a location with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @LOC-078
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: LOC-078 _format XML is enough
    Given a consumer who reads a location with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @LOC-079
  @API-HTTP-041 @API-HTTP-044 @APPT-GEN-043
  Scenario: LOC-079 JSON is returned when no format is named
    Given a consumer who reads a location with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for
    And the response holds the same as before

  @LOC-080
  @API-HTTP-049 @APPT-GEN-044
  Scenario: LOC-080 A format that is not supported is refused
    Given a consumer who reads a location with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @LOC-081
  @API-HTTP-049 @APPT-GEN-044
  Scenario: LOC-081 A _format that is not supported is refused
    Given a consumer who reads a location with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @LOC-082
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: LOC-082 The answer is compressed when gzip is accepted
    Given a consumer who reads a location with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks
