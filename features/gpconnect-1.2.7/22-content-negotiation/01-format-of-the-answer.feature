@content-negotiation @books
Feature: The format of the answer

  JSON is supported, XML should be. _format goes before Accept, Accept before the format of the body; without any of them
  the answer is JSON.

  @FORMAT-001
  @API-HTTP-036 @API-HTTP-042 @API-HTTP-057 @APPT-GEN-039
  Scenario: FORMAT-001 JSON is returned when it is accepted
    Given a working request of every interaction
    When each is sent accepting JSON
    Then every time, the response is in JSON, as the Accept header asks
    And every time, the response has no space before its charset

  @FORMAT-002
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: FORMAT-002 XML is returned when it is accepted
    Given a working request of every interaction
    When each is sent accepting XML
    Then every time, the response is in XML, as the Accept header asks

  @FORMAT-003
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario: FORMAT-003 A body in XML is taken and answered in XML
    Given a working request of every interaction
    When each is sent in XML, accepting XML
    Then every time, the response is in XML, as the Accept header asks

  @FORMAT-011
  @API-FHIR-090 @API-FHIR-096 @API-HTTP-026 @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: FORMAT-011 _format asks for JSON
    Given a working request of every interaction
    When each is sent with _format JSON and no Accept
    Then every time, the response is in JSON, as _format asks, whatever the Accept header asks

  @FORMAT-012
  @API-HTTP-038 @APPT-GEN-041
  Scenario: FORMAT-012 _format asks for XML
    Given a working request of every interaction
    When each is sent with _format XML and no Accept
    Then every time, the response is in XML, as _format asks, or says that XML is not supported

  @FORMAT-013
  @API-FHIR-090 @API-FHIR-096 @API-HTTP-026 @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario: FORMAT-013 _format JSON goes before Accept XML
    Given a working request of every interaction
    When each is sent with _format JSON, accepting XML
    Then every time, the response is in JSON, as _format asks, whatever the Accept header asks

  @FORMAT-014
  @API-HTTP-038 @APPT-GEN-041
  Scenario: FORMAT-014 _format XML goes before Accept JSON
    Given a working request of every interaction
    When each is sent with _format XML, accepting JSON
    Then every time, the response is in XML, as _format asks, or says that XML is not supported

  @FORMAT-015
  @API-HTTP-038
  Scenario: FORMAT-015 A plus sign in _format need not be encoded
    Given a working request of every interaction
    When each is sent with _format JSON and its plus sign unencoded
    Then every time, the request is served, though its plus sign is not encoded

  @FORMAT-021
  @API-HTTP-040 @APPT-GEN-042
  Scenario: FORMAT-021 A body in JSON is answered in JSON
    Given a working request of every interaction
    When each is sent in JSON, naming no format for the answer
    Then every time, the response is in the format of the request's Content-Type, JSON

  @FORMAT-022
  @API-HTTP-040 @APPT-GEN-042
  Scenario: FORMAT-022 A body in XML is answered in XML
    Given a working request of every interaction
    When each is sent in XML, naming no format for the answer
    Then every time, the response is in the format of the request's Content-Type, XML

  @FORMAT-023
  @API-HTTP-041 @APPT-GEN-043
  Scenario: FORMAT-023 JSON is returned when no format is named
    Given a working request of every interaction
    When each is sent without a body, naming no format for the answer
    Then every time, the response is in JSON, when no format was asked for
