@search-for-free-slots
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept; without either, the answer is JSON.

  @SLOTS-281
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: SLOTS-281 JSON is returned when it is accepted
    When a consumer searches for free slots accepting JSON
    Then the response is in JSON, as the Accept header asks

  @SLOTS-282
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: SLOTS-282 XML is returned when it is accepted
    When a consumer searches for free slots accepting XML
    Then the response is in XML, as the Accept header asks

  @SLOTS-283
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: SLOTS-283 _format JSON goes before Accept XML
    When a consumer searches for free slots accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @SLOTS-284
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: SLOTS-284 _format XML goes before Accept JSON
    When a consumer searches for free slots accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @SLOTS-285
  @API-HTTP-041 @APPT-GEN-043
  Scenario: SLOTS-285 JSON is returned when no format is named
    When a consumer searches for free slots naming no format
    Then the response is in JSON, when no format was asked for

  @SLOTS-286
  @API-HTTP-049 @APPT-GEN-044
  Scenario: SLOTS-286 A format that is not supported is refused
    When a consumer searches for free slots accepting a format that is not supported
    Then the response says that the format is not supported

  @SLOTS-287
  @API-HTTP-049 @APPT-GEN-044
  Scenario: SLOTS-287 A _format that is not supported is refused
    When a consumer searches for free slots with a _format that is not supported
    Then the response says that the format is not supported

  @SLOTS-288
  @API-HTTP-058 @API-HTTP-060 @APPT-GEN-046
  Scenario: SLOTS-288 The answer is compressed when gzip is accepted
    When a consumer searches for free slots accepting gzip
    Then the response is compressed with gzip, as the Accept-Encoding header asks

  @SLOTS-289
  @API-HTTP-012 @APPT-GEN-048
  Scenario: SLOTS-289 The path is case-sensitive
    When a consumer searches for free slots at a path in lower case
    Then the response is an error, because URLs are case-sensitive
