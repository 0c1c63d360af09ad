@search-for-free-slots @closing
Feature: Every response of the run to a slot search

  Rules of the API that hold for each response. They are judged on all slot searches of the run, those of other scenarios
  too.

  @SLOTS-901
  @API-HTTP-075 @API-SEC-027 @APPT-GEN-013 @APPT-GEN-014
  Scenario: SLOTS-901 Every response carries Cache-Control: no-store
    Given a search for free slots that succeeds
    Then every response carries Cache-Control: no-store

  @SLOTS-902
  @API-HTTP-036 @APPT-GEN-039
  Scenario: SLOTS-902 Every response with a body has a FHIR media type
    Given a search for free slots that succeeds
    Then every response with a body has a FHIR media type

  @SLOTS-903
  @API-HTTP-054 @APPT-GEN-045
  Scenario: SLOTS-903 Every response with a body says charset=utf-8
    Given a search for free slots that succeeds
    Then every response with a body says charset=utf-8

  @SLOTS-904
  @API-RES-002 @APPT-GEN-026 @APPT-SLOTS-075 @APPT-SLOTS-145
  Scenario: SLOTS-904 Every response holds only resources that conform to their GP Connect profiles
    Given a search for free slots that succeeds
    Then every response holds only resources that conform to their GP Connect profiles

  @SLOTS-950
  @APPT-SLOTS-076
  Scenario: SLOTS-950 Every response that is a Bundle is built as its definition has it
    Given a search for free slots that succeeds
    Then every response that is a Bundle is built as its definition has it

  @SLOTS-905
  @API-HTTP-032 @API-RES-011 @APPT-GEN-056 @APPT-SLOTS-138
  Scenario: SLOTS-905 Every response gives each resource a logical id of at most 64 characters
    Given a search for free slots that succeeds
    Then every response gives each resource a logical id of at most 64 characters

  @SLOTS-906
  @API-FHIR-057 @APPT-GEN-049 @APPT-SLOTS-125 @APPT-SLOTS-126
  Scenario: SLOTS-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a search for free slots that succeeds
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @SLOTS-907
  @API-FHIR-058 @APPT-GEN-050 @APPT-SLOTS-125 @APPT-SLOTS-126
  Scenario: SLOTS-907 Every response gives each resource a meta.versionId
    Given a search for free slots that succeeds
    Then every response gives each resource a meta.versionId

  @SLOTS-908
  @API-FHIR-055 @APPT-SLOTS-137
  Scenario: SLOTS-908 Every response refers to resources by local relative references only
    Given a search for free slots that succeeds
    Then every response refers to resources by local relative references only

  @SLOTS-909
  @API-RES-031 @APPT-SLOTS-139
  Scenario: SLOTS-909 Every response leaves Bundle.entry.fullUrl out
    Given a search for free slots that succeeds
    Then every response leaves Bundle.entry.fullUrl out

  @SLOTS-910
  @API-FHIR-051 @API-FHIR-052 @APPT-GEN-059
  Scenario: SLOTS-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given a search for free slots that succeeds
    Then every response holds no null, no empty value and no white space around a code, id or date

  @SLOTS-911
  @API-ERR-002 @APPT-GEN-030 @APPT-SLOTS-070
  Scenario: SLOTS-911 Every response that is an error carries an OperationOutcome
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response that is an error carries an OperationOutcome

  @SLOTS-912
  @API-ERR-008 @APPT-GEN-029 @APPT-GEN-030 @APPT-SLOTS-070
  Scenario: SLOTS-912 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @SLOTS-913
  @API-ERR-003 @API-ERR-004 @APPT-GEN-031
  Scenario: SLOTS-913 Every response with an OperationOutcome has severity error in each issue
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response with an OperationOutcome has severity error in each issue

  @SLOTS-914
  @API-ERR-005 @APPT-GEN-032
  Scenario: SLOTS-914 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @SLOTS-915
  @API-ERR-006 @APPT-GEN-033 @APPT-GEN-034
  Scenario: SLOTS-915 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @SLOTS-916
  @API-ERR-009 @APPT-GEN-034
  Scenario: SLOTS-916 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @SLOTS-917
  @API-ERR-030 @APPT-SLOTS-070 @APPT-SLOTS-071
  Scenario: SLOTS-917 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
