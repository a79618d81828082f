// SPDX-License-Identifier: Apache-2.0
/** Keeps the copy of the workers. */
@NullMarked
package org.zhongfu.workorder.worker.messaging;

import org.jspecify.annotations.NullMarked;
