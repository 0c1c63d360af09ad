@find-an-organisation @closing
Feature: Every response of the run to a search for an Organization

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @ORGS-901
  @API-HTTP-075 @API-SEC-027
  Scenario: ORGS-901 Every response carries Cache-Control: no-store
    Given a consumer who searches for the practice with success
    Then every response carries Cache-Control: no-store

  @ORGS-902
  @API-HTTP-036
  Scenario: ORGS-902 Every response with a body has a FHIR media type
    Given a consumer who searches for the practice with success
    Then every response with a body has a FHIR media type

  @ORGS-903
  @API-HTTP-054
  Scenario: ORGS-903 Every response with a body says charset=utf-8
    Given a consumer who searches for the practice with success
    Then every response with a body says charset=utf-8

  @ORGS-904
  @API-RES-002 @FND-GEN-034 @FND-ORGSEARCH-016
  Scenario: ORGS-904 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who searches for the practice with success
    Then every response holds only resources that conform to their GP Connect profiles

  @ORGS-950
  @FND-ORGSEARCH-015
  Scenario: ORGS-950 Every response that is a Bundle is built as its definition has it
    Given a consumer who searches for the practice with success
    Then every response that is a Bundle is built as its definition has it

  @ORGS-905
  @API-HTTP-032 @API-RES-011
  Scenario: ORGS-905 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who searches for the practice with success
    Then every response gives each resource a logical id of at most 64 characters

  @ORGS-906
  @API-FHIR-057 @FND-ORGSEARCH-017
  Scenario: ORGS-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who searches for the practice with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @ORGS-907
  @API-FHIR-058 @FND-ORGSEARCH-018
  Scenario: ORGS-907 Every response gives each resource a meta.versionId
    Given a consumer who searches for the practice with success
    Then every response gives each resource a meta.versionId

  @ORGS-908
  @API-RES-031
  Scenario: ORGS-908 Every response leaves Bundle.entry.fullUrl out
    Given a consumer who searches for the practice with success
    Then every response leaves Bundle.entry.fullUrl out

  @ORGS-909
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: ORGS-909 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who searches for the practice with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @ORGS-910
  @API-ERR-002 @FND-ORGSEARCH-009
  Scenario: ORGS-910 Every response that is an error carries an OperationOutcome
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response that is an error carries an OperationOutcome

  @ORGS-911
  @API-ERR-008 @FND-ORGSEARCH-009
  Scenario: ORGS-911 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @ORGS-912
  @API-ERR-003 @API-ERR-004
  Scenario: ORGS-912 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome has severity error in each issue

  @ORGS-913
  @API-ERR-005
  Scenario: ORGS-913 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @ORGS-914
  @API-ERR-006
  Scenario: ORGS-914 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @ORGS-915
  @API-ERR-009
  Scenario: ORGS-915 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @ORGS-916
  @API-ERR-030
  Scenario: ORGS-916 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
