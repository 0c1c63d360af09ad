@tokens @books
Feature: Tokens with a resource that is wrong

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-ERR-037 @API-JWT-012 @API-JWT-034
    Examples:
      | id        | request                                            | error           |
      | TOKEN-131 | with a token whose requesting_device is a Location | 400 BAD_REQUEST |

    @API-ERR-032 @API-JWT-012 @API-JWT-034 @API-XLS-062
    Examples:
      | id        | request                                                                 | error                |
      | TOKEN-132 | with a token whose requesting_device has a type that FHIR does not know | 422 INVALID_RESOURCE |
      | TOKEN-134 | with a token whose requesting_device has no resourceType                | 422 INVALID_RESOURCE |

    @API-ERR-032 @API-JWT-034 @API-XLS-062
    Examples:
      | id        | request                                                                     | error                |
      | TOKEN-133 | with a token whose requesting_device has an element that FHIR does not know | 422 INVALID_RESOURCE |

    @API-ERR-037 @API-JWT-012 @API-JWT-040
    Examples:
      | id        | request                                                  | error           |
      | TOKEN-135 | with a token whose requesting_organization is a Location | 400 BAD_REQUEST |

    @API-ERR-032 @API-JWT-012 @API-JWT-040
    Examples:
      | id        | request                                                                       | error                |
      | TOKEN-136 | with a token whose requesting_organization has a type that FHIR does not know | 422 INVALID_RESOURCE |
      | TOKEN-138 | with a token whose requesting_organization has no resourceType                | 422 INVALID_RESOURCE |

    @API-ERR-032 @API-JWT-040
    Examples:
      | id        | request                                                                           | error                |
      | TOKEN-137 | with a token whose requesting_organization has an element that FHIR does not know | 422 INVALID_RESOURCE |

    @API-ERR-037 @API-JWT-012 @API-JWT-047
    Examples:
      | id        | request                                                 | error           |
      | TOKEN-139 | with a token whose requesting_practitioner is a Patient | 400 BAD_REQUEST |

    @API-ERR-032 @API-JWT-012 @API-JWT-047
    Examples:
      | id        | request                                                                       | error                |
      | TOKEN-140 | with a token whose requesting_practitioner has a type that FHIR does not know | 422 INVALID_RESOURCE |
      | TOKEN-142 | with a token whose requesting_practitioner has no resourceType                | 422 INVALID_RESOURCE |

    @API-ERR-032 @API-JWT-047
    Examples:
      | id        | request                                                                           | error                |
      | TOKEN-141 | with a token whose requesting_practitioner has an element that FHIR does not know | 422 INVALID_RESOURCE |
