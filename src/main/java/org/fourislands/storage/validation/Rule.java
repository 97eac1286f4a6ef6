package org.fourislands.storage.validation;

/** One thing that the record must fulfil to be trusted. */
@FunctionalInterface
interface Rule {
    void check(CheckedRecord record, IssueList issues);
}
