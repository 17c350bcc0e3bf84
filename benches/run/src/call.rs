use std::hint::black_box;

/// A function and all that it is called with.
pub struct Call {
    /// What a reader of the table knows it by.
    pub function: &'static str,
    /// How many calls one [`run`](Self::run) makes.
    pub count: u32,
    run: Box<dyn Fn() + Send + Sync>,
}

impl Call {
    pub(crate) fn new<I: Copy + Send + Sync + 'static, O: 'static>(
        name: &'static str,
        function: fn(I) -> O,
        inputs: &[I],
    ) -> Self {
        let inputs = inputs.to_vec();
        let count = u32::try_from(inputs.len()).expect("inputs are few");
        Self { function: name, count, run: Box::new(move || call_each(function, &inputs)) }
    }

    /// Calls the function with each of its inputs.
    pub fn run(&self) {
        (self.run)();
    }
}

/// The bench `count` finds the calls by the name of this function, and nothing else is called here.
///
/// Through a pointer that the compiler cannot see through, the function is called out of line, and
/// two functions of the same code are still two.
#[inline(never)]
fn call_each<I: Copy, O>(function: fn(I) -> O, inputs: &[I]) {
    let function = black_box(function);
    for &input in inputs {
        black_box(function(black_box(input)));
    }
}
