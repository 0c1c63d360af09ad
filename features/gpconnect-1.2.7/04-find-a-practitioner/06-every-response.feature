@find-a-practitioner @closing
Feature: Every response of the run to a search for a Practitioner

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @PRACS-901
  @API-HTTP-075 @API-SEC-027
  Scenario: PRACS-901 Every response carries Cache-Control: no-store
    Given a consumer who searches for a practitioner with success
    Then every response carries Cache-Control: no-store

  @PRACS-902
  @API-HTTP-036
  Scenario: PRACS-902 Every response with a body has a FHIR media type
    Given a consumer who searches for a practitioner with success
    Then every response with a body has a FHIR media type

  @PRACS-903
  @API-HTTP-054
  Scenario: PRACS-903 Every response with a body says charset=utf-8
    Given a consumer who searches for a practitioner with success
    Then every response with a body says charset=utf-8

  @PRACS-904
  @API-RES-002 @FND-GEN-033 @FND-PRACSEARCH-015
  Scenario: PRACS-904 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who searches for a practitioner with success
    Then every response holds only resources that conform to their GP Connect profiles

  @PRACS-950
  @FND-PRACSEARCH-014
  Scenario: PRACS-950 Every response that is a Bundle is built as its definition has it
    Given a consumer who searches for a practitioner with success
    Then every response that is a Bundle is built as its definition has it

  @PRACS-905
  @API-HTTP-032 @API-RES-011
  Scenario: PRACS-905 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who searches for a practitioner with success
    Then every response gives each resource a logical id of at most 64 characters

  @PRACS-906
  @API-FHIR-057 @FND-PRACSEARCH-016
  Scenario: PRACS-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who searches for a practitioner with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @PRACS-907
  @API-FHIR-058 @FND-PRACSEARCH-017
  Scenario: PRACS-907 Every response gives each resource a meta.versionId
    Given a consumer who searches for a practitioner with success
    Then every response gives each resource a meta.versionId

  @PRACS-908
  @API-RES-031
  Scenario: PRACS-908 Every response leaves Bundle.entry.fullUrl out
    Given a consumer who searches for a practitioner with success
    Then every response leaves Bundle.entry.fullUrl out

  @PRACS-909
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: PRACS-909 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who searches for a practitioner with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @PRACS-910
  @API-ERR-002 @FND-PRACSEARCH-008
  Scenario: PRACS-910 Every response that is an error carries an OperationOutcome
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response that is an error carries an OperationOutcome

  @PRACS-911
  @API-ERR-008 @FND-PRACSEARCH-008
  Scenario: PRACS-911 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @PRACS-912
  @API-ERR-003 @API-ERR-004
  Scenario: PRACS-912 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome has severity error in each issue

  @PRACS-913
  @API-ERR-005
  Scenario: PRACS-913 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @PRACS-914
  @API-ERR-006
  Scenario: PRACS-914 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @PRACS-915
  @API-ERR-009
  Scenario: PRACS-915 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @PRACS-916
  @API-ERR-030
  Scenario: PRACS-916 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
