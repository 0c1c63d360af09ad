@read-a-location
Feature: The site code of a location on DSTU2

  @LOC-751
  @DST2B-LOC-015
  Scenario: LOC-751 Each Location has an ODS site code
    When a consumer reads a location
    Then each Location has an ODS site code
