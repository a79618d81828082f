// SPDX-License-Identifier: Apache-2.0
/** Changes of the service list by two officers, and what a person could be offered. */
@NullMarked
package org.zhongfu.matching.change;

import org.jspecify.annotations.NullMarked;
