// SPDX-License-Identifier: Apache-2.0
/** A single-node KRaft broker as a process of its own, apart from the class path of the services. */
@NullMarked
package org.zhongfu.kafka;

import org.jspecify.annotations.NullMarked;
