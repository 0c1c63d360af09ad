@get-the-capability-statement @closing
Feature: Every response of the run to a request for the capability statement

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @META-901
  @API-HTTP-075 @API-SEC-027
  Scenario: META-901 Every response carries Cache-Control: no-store
    Given a consumer who reads the capability statement with success
    Then every response carries Cache-Control: no-store

  @META-902
  @API-HTTP-036
  Scenario: META-902 Every response with a body has a FHIR media type
    Given a consumer who reads the capability statement with success
    Then every response with a body has a FHIR media type

  @META-903
  @API-HTTP-054
  Scenario: META-903 Every response with a body says charset=utf-8
    Given a consumer who reads the capability statement with success
    Then every response with a body says charset=utf-8

  @META-904
  @API-RES-002 @FND-CAP-007 @FND-GEN-004
  Scenario: META-904 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who reads the capability statement with success
    Then every response holds only resources that conform to their GP Connect profiles

  @META-905
  @API-FHIR-051 @API-FHIR-052
  Scenario: META-905 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who reads the capability statement with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @META-906
  @API-ERR-002
  Scenario: META-906 Every response that is an error carries an OperationOutcome
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then every response that is an error carries an OperationOutcome

  @META-907
  @API-ERR-008
  Scenario: META-907 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @META-908
  @API-ERR-003 @API-ERR-004
  Scenario: META-908 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then every response with an OperationOutcome has severity error in each issue

  @META-909
  @API-ERR-005
  Scenario: META-909 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @META-910
  @API-ERR-006
  Scenario: META-910 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @META-911
  @API-ERR-009
  Scenario: META-911 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who reads the capability statement with success
    When the consumer repeats it accepting a format that is not supported
    Then every response with an OperationOutcome takes the Spine error code from its code system
