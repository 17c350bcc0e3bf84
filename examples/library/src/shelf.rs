use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::{Invalid, LibraryError, ReaderError};

/// The library. A clone is the same one.
#[derive(Clone)]
pub struct Library(Arc<Mutex<Shelf>>);

struct Shelf {
    books: Vec<Book>,
    /// The seconds until the stocktaking is over.
    closed_for: Option<u32>,
}

/// A title, and its copies.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Book {
    /// Its number in this library.
    pub id: usize,
    /// What it is called.
    pub title: String,
    /// How many there are.
    pub copies: u32,
    /// How many of them are lent.
    pub lent: u32,
}

/// What a request must hold to add a book.
#[derive(Debug, Deserialize)]
pub struct NewBook {
    /// What it is called.
    pub title: String,
    /// How many there are.
    pub copies: u32,
}

/// What a request must hold to close the library.
#[derive(Debug, Deserialize)]
pub struct Stocktaking {
    /// For how long.
    pub minutes: u32,
}

impl Default for Library {
    fn default() -> Self {
        let book = |id, title: &str, copies| Book { id, title: title.into(), copies, lent: 0 };
        let books = vec![book(1, "Kindred", 1), book(2, "The Dispossessed", 3)];
        Self(Arc::new(Mutex::new(Shelf { books, closed_for: None })))
    }
}

impl Library {
    /// All books.
    #[must_use]
    pub fn books(&self) -> Vec<Book> {
        self.shelf().books.clone()
    }

    /// One book.
    ///
    /// # Errors
    ///
    /// There is none of this number.
    pub fn book(&self, id: usize) -> Result<Book, LibraryError> {
        self.shelf().book(id).cloned()
    }

    /// Adds a book.
    ///
    /// # Errors
    ///
    /// All that is wrong with its members.
    pub fn add(&self, NewBook { title, copies }: NewBook) -> Result<Book, LibraryError> {
        let mut errors = Vec::new();
        if title.trim().is_empty() {
            errors.push(invalid("#/title", "must not be blank"));
        }
        if copies == 0 {
            errors.push(invalid("#/copies", "must be at least 1"));
        }
        if !errors.is_empty() {
            return Err(LibraryError::InvalidBook { errors });
        }
        let books = &mut self.shelf().books;
        let book = Book { id: books.len() + 1, title, copies, lent: 0 };
        books.push(book.clone());
        Ok(book)
    }

    /// Lends a copy to the reader that the field `authorization` names: names stand for tokens here.
    ///
    /// # Errors
    ///
    /// The reader may not, the library is closed, or no copy is left.
    pub fn lend(&self, id: usize, authorization: Option<&str>) -> Result<Book, LibraryError> {
        match authorization.and_then(|value| value.strip_prefix("Bearer ")) {
            Some("ada") => {}
            Some("bob") => return Err(ReaderError::Blocked { name: "bob", cents: 8450 }.into()),
            _ => return Err(ReaderError::Unknown.into()),
        }
        let mut books = self.shelf();
        if let Some(seconds) = books.closed_for {
            return Err(LibraryError::Stocktaking { seconds });
        }
        let book = books.book(id)?;
        if book.lent == book.copies {
            return Err(LibraryError::AllLent { title: book.title.clone(), copies: book.copies });
        }
        book.lent += 1;
        Ok(book.clone())
    }

    /// The opening hours, from a file.
    ///
    /// # Errors
    ///
    /// It cannot be read. It is never there.
    pub fn hours(&self) -> Result<String, LibraryError> {
        let path = "/etc/library/hours.txt";
        std::fs::read_to_string(path).map_err(|source| LibraryError::Unreadable { path, source })
    }

    /// Closes the library for a time, or opens it.
    pub fn close(&self, stocktaking: Option<Stocktaking>) {
        self.shelf().closed_for = stocktaking.map(|it| it.minutes.saturating_mul(60));
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf {
    fn book(&mut self, id: usize) -> Result<&mut Book, LibraryError> {
        let book = self.books.iter_mut().find(|book| book.id == id);
        book.ok_or(LibraryError::NoBook { id })
    }
}

fn invalid(pointer: &str, detail: &str) -> Invalid {
    Invalid { pointer: pointer.into(), detail: detail.into() }
}
