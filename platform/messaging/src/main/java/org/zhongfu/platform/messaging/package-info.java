// SPDX-License-Identifier: Apache-2.0
/** What outbox, inbox and audit have in common: configuration, ids of the context, events as JSON. */
@NullMarked
package org.zhongfu.platform.messaging;

import org.jspecify.annotations.NullMarked;
