// SPDX-License-Identifier: Apache-2.0
/** What the tests tell the service as if they were the other services. */
@NullMarked
package org.zhongfu.evaluation.support;

import org.jspecify.annotations.NullMarked;
