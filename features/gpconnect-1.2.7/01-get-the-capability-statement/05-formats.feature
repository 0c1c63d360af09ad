@get-the-capability-statement
Feature: The format of the capability statement

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @META-071
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: META-071 JSON is returned when it is accepted
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks

  @META-072
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: META-072 XML is returned when it is accepted
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks

  @META-073
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: META-073 Accept and _format may both name JSON
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @META-074
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: META-074 Accept and _format may both name XML
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @META-075
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: META-075 _format JSON goes before Accept XML
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @META-076
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: META-076 _format XML goes before Accept JSON
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @META-077
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: META-077 _format JSON is enough
    Given a consumer who reads the capability statement with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @META-078
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: META-078 _format XML is enough
    Given a consumer who reads the capability statement with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported

  @META-079
  @API-HTTP-041 @APPT-GEN-043
  Scenario: META-079 JSON is returned when no format is named
    Given a consumer who reads the capability statement with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for

  @META-080
  @API-HTTP-049 @APPT-GEN-044
  Scenario: META-080 A format that is not supported is refused
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @META-081
  @API-HTTP-049 @APPT-GEN-044
  Scenario: META-081 A _format that is not supported is refused
    Given a consumer who reads the capability statement with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @META-082
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: META-082 The answer is compressed when gzip is accepted
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks

  @META-083
  @API-HTTP-044
  Scenario: META-083 XML holds the same as JSON
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting XML
    Then the response holds the same as before

  @META-084
  @API-HTTP-044
  Scenario: META-084 JSON holds the same when no format is named
    Given a consumer who reads the capability statement with success
    When the consumer repeats it naming no format
    Then the response holds the same as before
