// SPDX-License-Identifier: Apache-2.0
/** The common parts of outbox, inbox and audit: configuration, ids of the context, events as JSON. */
@NullMarked
package org.zhongfu.platform.messaging;

import org.jspecify.annotations.NullMarked;
