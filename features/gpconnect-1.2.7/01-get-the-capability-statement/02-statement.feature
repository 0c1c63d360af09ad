@get-the-capability-statement
Feature: What the capability statement says of itself

  The published statement is the model: some values are fixed, others are the supplier's to fill in.

  @META-011
  @FND-CAP-009
  Scenario: META-011 The version is that of the specification
    When a consumer reads the capability statement
    Then the capability statement has the version of the specification

  @META-012
  @FND-CAP-009
  Scenario: META-012 The description names the version
    When a consumer reads the capability statement
    Then the capability statement has a description that names the version of the specification

  @META-013
  @FND-CAP-010
  Scenario: META-013 The name is GP Connect
    When a consumer reads the capability statement
    Then the capability statement has name GP Connect

  @META-014
  @FND-CAP-010
  Scenario: META-014 The status is active
    When a consumer reads the capability statement
    Then the capability statement has status active

  @META-015
  @FND-CAP-010
  Scenario: META-015 The kind is capability
    When a consumer reads the capability statement
    Then the capability statement has kind capability

  @META-016
  @FND-CAP-010
  Scenario: META-016 The FHIR version is 3.0.1
    When a consumer reads the capability statement
    Then the capability statement has fhirVersion 3.0.1

  @META-017
  @API-RES-001
  Scenario: META-017 The FHIR version is one of STU3
    When a consumer reads the capability statement
    Then the capability statement has a FHIR version of STU3

  @META-018
  @FND-CAP-010
  Scenario: META-018 Unknown elements and extensions are accepted
    When a consumer reads the capability statement
    Then the capability statement has acceptUnknown both

  @META-019
  @FND-CAP-010
  Scenario: META-019 The date is filled in
    When a consumer reads the capability statement
    Then the capability statement has date filled in

  @META-020
  @FND-CAP-010
  Scenario: META-020 The copyright is filled in
    When a consumer reads the capability statement
    Then the capability statement has copyright filled in

  @META-021
  @FND-CAP-008 @FND-CAP-011
  Scenario: META-021 The publisher is filled in
    When a consumer reads the capability statement
    Then the capability statement has publisher filled in

  @META-022
  @FND-CAP-008 @FND-CAP-011
  Scenario: META-022 The contact is filled in
    When a consumer reads the capability statement
    Then the capability statement has contact.name filled in

  @META-023
  @FND-CAP-008 @FND-CAP-011
  Scenario: META-023 The software is named
    When a consumer reads the capability statement
    Then the capability statement has software.name filled in

  @META-024
  @FND-CAP-008 @FND-CAP-011
  Scenario: META-024 The version of the software is given
    When a consumer reads the capability statement
    Then the capability statement has software.version filled in

  @META-025
  @FND-CAP-008 @FND-CAP-011
  Scenario: META-025 The release date of the software is given
    When a consumer reads the capability statement
    Then the capability statement has software.releaseDate as a date

  @META-026
  @FND-CAP-014
  Scenario: META-026 The statement is that of a server
    When a consumer reads the capability statement
    Then the capability statement has rest.mode server

  @META-027
  @FND-CAP-014
  Scenario: META-027 Cross-origin requests are declared
    When a consumer reads the capability statement
    Then the capability statement has rest.security.cors true
