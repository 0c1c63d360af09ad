@http @books
Feature: Bodies that are malformed or wrong

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-ERR-038 @API-FHIR-063
    Examples:
      | id       | request                      | error           |
      | HTTP-041 | whose body is JSON cut short | 400 BAD_REQUEST |
      | HTTP-043 | whose body is plain text     | 400 BAD_REQUEST |

    @API-ERR-038 @API-FHIR-063 @API-XLS-081
    Examples:
      | id       | request             | error           |
      | HTTP-045 | whose body is empty | 400 BAD_REQUEST |

    @API-ERR-038 @API-FHIR-063 @API-XLS-095
    Examples:
      | id       | request          | error           |
      | HTTP-046 | without its body | 400 BAD_REQUEST |

    @API-ERR-033 @API-FHIR-063
    Examples:
      | id       | request                        | error                |
      | HTTP-047 | whose body is another resource | 422 INVALID_RESOURCE |

    @API-ERR-032 @API-FHIR-063
    Examples:
      | id       | request                                           | error                |
      | HTTP-048 | whose body has no resourceType                    | 422 INVALID_RESOURCE |
      | HTTP-049 | whose body has an element that FHIR does not know | 422 INVALID_RESOURCE |

    @API-ERR-034 @API-FHIR-066 @API-FHIR-067
    Examples:
      | id       | request                                       | error                                           |
      | HTTP-050 | whose body refers to a slot that is not there | 422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE |

  @API-FHIR-063
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it

    Examples:
      | id       | request                        |
      | HTTP-042 | whose body is XML cut short    |
      | HTTP-044 | whose body is JSON sent as XML |
