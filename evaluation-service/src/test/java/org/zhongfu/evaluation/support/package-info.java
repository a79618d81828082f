// SPDX-License-Identifier: Apache-2.0
/** Events of the other services, for the tests. */
@NullMarked
package org.zhongfu.evaluation.support;

import org.jspecify.annotations.NullMarked;
