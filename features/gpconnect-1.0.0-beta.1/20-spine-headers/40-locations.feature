@spine-headers @books
Feature: Spine headers of all interactions

  Each interaction, finding a location too, is served under the interaction id that the specification gives it.

  @SPINE-751
  @DST2A-AMEND-005 @DST2A-CANC-005 @DST2A-IID-003 @DST2A-IID-004 @DST2A-IID-005 @DST2A-IID-006 @DST2A-IID-007
  @DST2A-IID-008 @DST2A-IID-009 @DST2A-IID-010 @DST2A-IID-011 @DST2A-IID-012 @DST2A-IID-013 @DST2A-IID-014
  @DST2A-IID-016 @DST2A-IID-017 @DST2A-IID-018 @DST2A-LOC-005 @DST2A-LOCS-003 @DST2A-META-003 @DST2A-ORG-005
  @DST2A-ORGS-003 @DST2A-PAT-005 @DST2A-PATS-003 @DST2A-PRAC-005 @DST2A-PRACS-003
  Scenario: SPINE-751 Each interaction, finding a location too, is served under its own interaction id
    When each is sent as it is
    Then each is served under its own interaction id
