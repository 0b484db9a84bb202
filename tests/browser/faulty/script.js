document.getElementById('written').textContent = 'Words that only a script writes';
console.error('a complaint');
