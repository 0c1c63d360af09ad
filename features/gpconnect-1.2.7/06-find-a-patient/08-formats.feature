@find-a-patient
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @PATS-151
  @API-HTTP-036 @API-HTTP-042 @API-HTTP-044 @APPT-GEN-039
  Scenario: PATS-151 JSON is returned when it is accepted
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting JSON
    Then the response is in JSON, as the Accept header asks
    And the response holds the same as before

  @PATS-152
  @API-HTTP-037 @API-HTTP-043 @API-HTTP-044 @APPT-GEN-040
  Scenario: PATS-152 XML is returned when it is accepted
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting XML
    Then the response is in XML, as the Accept header asks
    And the response holds the same as before

  @PATS-153
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-153 Accept and _format may both name JSON
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PATS-154
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-154 Accept and _format may both name XML
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PATS-155
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-155 _format JSON goes before Accept XML
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PATS-156
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-156 _format XML goes before Accept JSON
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PATS-157
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-157 _format JSON may stand before other parameters
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting XML, with _format JSON before its parameters
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PATS-158
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-158 _format XML may stand before other parameters
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting JSON, with _format XML before its parameters
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PATS-159
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-159 _format JSON is enough
    Given a consumer who searches for a patient with success
    When the consumer repeats it with _format JSON only
    Then the response is in JSON, as _format asks, whatever the Accept header asks
    And the response holds the same as before

  @PATS-160
  @API-HTTP-038 @API-HTTP-039 @API-HTTP-044 @APPT-GEN-041
  Scenario: PATS-160 _format XML is enough
    Given a consumer who searches for a patient with success
    When the consumer repeats it with _format XML only
    Then the response is in XML, as _format asks, or says that XML is not supported
    And the response holds the same as before

  @PATS-161
  @API-HTTP-041 @API-HTTP-044 @APPT-GEN-043
  Scenario: PATS-161 JSON is returned when no format is named
    Given a consumer who searches for a patient with success
    When the consumer repeats it naming no format
    Then the response is in JSON, when no format was asked for
    And the response holds the same as before

  @PATS-162
  @API-HTTP-049 @APPT-GEN-044
  Scenario: PATS-162 A format that is not supported is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting a format that is not supported
    Then the response says that the format is not supported

  @PATS-163
  @API-HTTP-049 @APPT-GEN-044
  Scenario: PATS-163 A _format that is not supported is refused
    Given a consumer who searches for a patient with success
    When the consumer repeats it with a _format that is not supported
    Then the response says that the format is not supported

  @PATS-164
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: PATS-164 The answer is compressed when gzip is accepted
    Given a consumer who searches for a patient with success
    When the consumer repeats it accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks
