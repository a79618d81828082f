// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

/** Names of the Kafka headers: CloudEvents 1.0 in binary mode, with our extension attributes. */
public final class EventHeaders {

    /** Version of CloudEvents. */
    public static final String SPEC_VERSION = "ce_specversion";
    /** Event id. */
    public static final String ID = "ce_id";
    /** CloudEvents type. */
    public static final String TYPE = "ce_type";
    /** Publishing service. */
    public static final String SOURCE = "ce_source";
    /** When it happened. */
    public static final String TIME = "ce_time";
    /** Aggregate id. */
    public static final String SUBJECT = "ce_subject";
    /** Version of the aggregate after the event. */
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";
    /** Present and true when the event contains the whole state. */
    public static final String SNAPSHOT = "ce_snapshot";
    /** When it was stored. */
    public static final String RECORDED_AT = "ce_recordedat";
    /** The same for all events that result from one request. */
    public static final String CORRELATION_ID = "ce_correlationid";
    /** Id of the event or request that caused it directly. */
    public static final String CAUSATION_ID = "ce_causationid";
    /** Media type of the payload. */
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}
}
