// SPDX-License-Identifier: Apache-2.0
/** Long work on rows of a feature: claimed by one replica at a time, with a lease, attempts, progress and cancellation. */
@NullMarked
package org.zhongfu.platform.jobs;

import org.jspecify.annotations.NullMarked;
