@register-a-patient @registers @uses:find-a-patient
Feature: The format of the answer to a registration

  Somebody is registered again who is registered already: that uses up nobody, and shows in which format the answer comes.

  @REG-181
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: REG-181 A registration in JSON, accepting JSON, is answered so
    When somebody is registered again in JSON, accepting JSON
    Then the response is in JSON, as the Accept header asks

  @REG-182
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: REG-182 A registration in JSON, accepting XML, is answered so
    When somebody is registered again in JSON, accepting XML
    Then the response is in XML, as the Accept header asks

  @REG-183
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-183 A registration in JSON, accepting JSON, with _format JSON, is answered so
    When somebody is registered again in JSON, accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @REG-184
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-184 A registration in JSON, accepting XML, with _format XML, is answered so
    When somebody is registered again in JSON, accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @REG-185
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-185 A registration in JSON, accepting XML, with _format JSON, is answered so
    When somebody is registered again in JSON, accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @REG-186
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-186 A registration in JSON, accepting JSON, with _format XML, is answered so
    When somebody is registered again in JSON, accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @REG-187
  @API-HTTP-036 @API-HTTP-042 @APPT-GEN-039
  Scenario: REG-187 A registration in XML, accepting JSON, is answered so
    When somebody is registered again in XML, accepting JSON
    Then the response is in JSON, as the Accept header asks

  @REG-188
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: REG-188 A registration in XML, accepting XML, is answered so
    When somebody is registered again in XML, accepting XML
    Then the response is in XML, as the Accept header asks

  @REG-189
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-189 A registration in XML, accepting JSON, with _format JSON, is answered so
    When somebody is registered again in XML, accepting JSON, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @REG-190
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-190 A registration in XML, accepting XML, with _format XML, is answered so
    When somebody is registered again in XML, accepting XML, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @REG-191
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-191 A registration in XML, accepting XML, with _format JSON, is answered so
    When somebody is registered again in XML, accepting XML, with _format JSON
    Then the response is in JSON, as _format asks, whatever the Accept header asks

  @REG-192
  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: REG-192 A registration in XML, accepting JSON, with _format XML, is answered so
    When somebody is registered again in XML, accepting JSON, with _format XML
    Then the response is in XML, as _format asks, or says that XML is not supported

  @REG-195
  @API-HTTP-049 @APPT-GEN-044
  Scenario: REG-195 A registration accepting a format that is not supported is refused
    When somebody is registered again in JSON, accepting a format that is not supported
    Then the response says that the format is not supported

  @REG-196
  @FND-REG-009
  Scenario: REG-196 The headers of the example do no harm
    When somebody is registered again with the headers of the example
    Then the headers of the example do no harm
